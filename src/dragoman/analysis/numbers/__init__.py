"""Numbers in digits and words, as every stage reads them."""
