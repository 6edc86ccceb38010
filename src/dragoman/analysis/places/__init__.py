"""Places: each place name, whether it says where something is, and which place it is."""
