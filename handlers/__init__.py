"""Everything that speaks a protocol or hears a clock: translate, make the change, answer."""
