// Loaded as one piece when Spanish is asked for: each catalogue enters itself into its room.
import './es/bench.ts';
import './es/class.ts';
