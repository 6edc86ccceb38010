"""Many records -> links and situations: blocking, scoring, judging, tracking. Pure: no database, no parse."""
