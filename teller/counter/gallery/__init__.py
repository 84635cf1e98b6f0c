"""The gallery: every part the counter is built of, in every state. Its words are in English, for who builds."""
