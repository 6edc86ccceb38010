"""Event data in the columns of POLECAT, GDELT and ICEWS, with tables beside them for what these cannot say."""
