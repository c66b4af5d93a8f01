"""Streamlit, and nothing else."""
