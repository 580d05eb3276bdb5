"""The language server: findings where an editor writes."""
