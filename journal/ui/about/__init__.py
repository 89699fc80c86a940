"""What the program is made of: versions, and the licences of its parts."""
