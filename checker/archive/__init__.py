"""Archive: what earlier articles said, with vectors."""
