"""Tandem decides here: what may happen to a plan, who may see it, what people are told."""
