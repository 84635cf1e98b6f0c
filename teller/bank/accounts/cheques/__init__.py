"""Cheques: credited when they are presented, held until the other bank has paid or has not."""
