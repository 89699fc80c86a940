"""Parts that pages are put together from. None of them knows the journal."""
