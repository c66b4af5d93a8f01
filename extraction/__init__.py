"""Text to facts, each with the passage that states it; never judges."""
