//! The run as a pure function of exercise, answers and seed.
