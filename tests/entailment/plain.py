"""Plain clashes and plain agreements, in our own words."""

CLASHES = [
    ("The council voted to keep the ferry.", "Councillors decided to scrap the ferry."),
    ("The minister ruled out a tax on sugar.", "The minister has promised a tax on sugar."),
    ("The swing bridge is open to cars.", "The swing bridge remains closed to all traffic."),
    ("Harbour Rovers beat Dock United in the final.", "Dock United won the final against Harbour Rovers."),
    ("A short circuit caused the fire at the mill.", "The fire at the mill was set on purpose, investigators found."),
    ("Ms Orlin knew of the leak before the launch.", "Nobody told Ms Orlin of the leak before the launch."),
    ("The union accepted the pay offer.", "The union turned down the pay offer."),
    ("The pilot was sober, tests show.", "The pilot had been drinking, tests show."),
    ("Mr Haddow will stand for a second term.", "Mr Haddow will not seek re-election."),
    ("All nine divers came up alive.", "Two of the nine divers were dead when they were found."),
    ("The vaccine protects against the new strain.", "The vaccine does nothing against the new strain."),
    ("The court acquitted Ms Brandle of bribery.", "Ms Brandle was found guilty of bribery by the court."),
]
AGREEMENTS = [
    ("The ferry was bought by the council.", "The council bought the ferry."),
    ("The minister did not rule out a tax on sugar.", "The minister left open whether sugar would be taxed."),
    ("The swing bridge is open to cars.", "Drivers can use the swing bridge again."),
    ("Harbour Rovers beat Dock United in the final.", "Dock United lost the final to Harbour Rovers."),
    ("A short circuit caused the fire at the mill.", "The mill fire was due to an electrical fault."),
    ("Ms Orlin knew of the leak before the launch.", "Ms Orlin had been told of the leak before the launch."),
    ("The union accepted the pay offer.", "The union said yes to the pay offer."),
    ("About 200 people came to the fair.", "203 people came to the fair."),
    ("Mr Haddow will stand for a second term.", "Mr Haddow is seeking re-election."),
    ("All nine divers came up alive.", "None of the nine divers died."),
    ("If the grant fails, the pool will close.", "The pool stays open for now."),
    ("The court acquitted Ms Brandle of bribery.", "Ms Brandle was cleared of bribery by the court."),
]
