// Sizes and secrets are part of requests, and every implementation declares settings: one import is enough for both.
@_exported import Settings
