"""Pure views: judgment in; rows, SVG or document out."""
