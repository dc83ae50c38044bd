//! Colour and width, decided once.
