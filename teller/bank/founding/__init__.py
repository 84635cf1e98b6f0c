"""Founding: what a new bank has before anybody signs in for the first time."""
