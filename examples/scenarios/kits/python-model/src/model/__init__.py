"""The model, from its features to its predictions."""
