"""Slack in: what people type, press and say there becomes commands; what they read is rendered elsewhere."""
