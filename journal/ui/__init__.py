"""What a person sees. One seam leads to storage: `journal_model`."""
