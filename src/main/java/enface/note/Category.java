package enface.note;

/// A kind of remark, with its colour in the light and in the dark.
///
/// @param key what the library keeps; its name on the screen comes from the bundle
/// @param light a CSS colour, readable on the light paper
/// @param dark a CSS colour, readable on the dark paper
public record Category(String key, String light, String dark) {}
