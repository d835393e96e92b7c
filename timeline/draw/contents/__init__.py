"""What a drawing shows: lanes, pieces, calls, cancellations, moments."""
