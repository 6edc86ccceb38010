"""What must hold in every record: one pure function a rule, all of them in `catalogue.RULES`."""
