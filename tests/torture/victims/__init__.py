"""What is stopped: small programs, each with a way to see what is left of its work."""
