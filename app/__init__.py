"""The product: text to judgment, as a command and as an app; the only room that sees the others."""
