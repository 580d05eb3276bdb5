"""Train, measure and export the models that ship with checker."""
