-- The whole method: what happens before the night, between two people, and over the years.

-- Before the night: arenas and what came of them, the user's own card.

-- Coffee invitations.

-- The inner circle, peers and people ahead; the walk-through; how open the user is with somebody.

-- Introductions.

-- Challenges.

-- Time set aside; what a person was nudged about.
