"""Attribution: who says, thinks, wants or leaves unsaid what."""
