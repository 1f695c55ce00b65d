package com.mascotposes.providers.local.look;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The colours of one mascot. The same in all of its pictures, whatever it does.
 *
 * @param coat most of head, body and limbs
 * @param light belly, muzzle, inner ears
 * @param mark stripes, patches, tips
 * @param dress garments and things
 * @param trim second colour of garments
 */
public record Palette(Rgb coat, Rgb light, Rgb mark, Rgb dress, Rgb trim) {

  private static final List<Rgb> COATS =
      List.of(
          Rgb.of(0x6EA8FE),
          Rgb.of(0x7ED3B2),
          Rgb.of(0xFF9B85),
          Rgb.of(0xB79CED),
          Rgb.of(0xFFC15E),
          Rgb.of(0x5CC8D7),
          Rgb.of(0xF48FB1),
          Rgb.of(0x8FBF5F));
  private static final List<Rgb> DRESSES =
      List.of(
          Rgb.of(0xE5484D),
          Rgb.of(0x2F6FED),
          Rgb.of(0x2FA37C),
          Rgb.of(0x8B5CF6),
          Rgb.of(0xF2A93B),
          Rgb.of(0x1FA2C4));

  /**
   * Colours for a mascot. Its words decide the coat first, then its brand, then nature; a brand
   * that does not become the coat becomes the dress.
   *
   * @param brand up to three colours, main colour first
   * @param named the colour its description names
   */
  static Palette of(Species species, List<Rgb> brand, Optional<Rgb> named, Seed seed) {
    List<Rgb> rest = named.isPresent() || brand.isEmpty() ? brand : brand.subList(1, brand.size());
    Rgb chosen = named.or(() -> brand.stream().findFirst()).orElse(null);
    Rgb coat = chosen != null ? chosen : naturalCoat(species, seed);
    boolean dyed = chosen != null;
    Rgb light = dyed ? lightFor(species, coat) : species.light();
    Rgb mark = dyed ? markFor(species, coat) : species.mark();
    Rgb dress = rest.isEmpty() ? dressFor(coat, seed) : rest.get(0);
    Rgb trim = rest.size() < 2 ? dress.lighter(dress.luminance() > 170 ? 0.6 : 0.45) : rest.get(1);
    return new Palette(coat, light, mark, dress, trim);
  }

  private static Rgb naturalCoat(Species species, Seed seed) {
    Rgb natural = species.coat().orElseGet(() -> seed.pick("coat", COATS));
    return natural.turned(seed.between("hue", -7, 7), seed.between("tone", 0.94, 1.04));
  }

  private static Rgb lightFor(Species species, Rgb coat) {
    boolean pale = coat.luminance() > 225;
    return pale ? species.light().mix(coat, 0.4) : coat.lighter(0.78).mix(species.light(), 0.35);
  }

  private static Rgb markFor(Species species, Rgb coat) {
    boolean dark = coat.luminance() < 90;
    return dark ? coat.lighter(0.3) : species.mark().mix(coat.darker(0.5), 0.6);
  }

  /** The seeded colour that stands out best from the coat. */
  private static Rgb dressFor(Rgb coat, Seed seed) {
    Rgb first = seed.pick("dress", DRESSES);
    if (first.distance(coat) > 150) {
      return first;
    }
    return DRESSES.stream()
        .max(Comparator.comparingDouble(one -> one.distance(coat)))
        .orElse(first);
  }

  /** This palette with every colour moved away from a backdrop. */
  Palette guarded(KeyGuard guard) {
    return new Palette(
        guard.away(coat), guard.away(light), guard.away(mark), guard.away(dress), guard.away(trim));
  }
}
