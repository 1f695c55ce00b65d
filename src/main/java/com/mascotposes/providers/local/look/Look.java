package com.mascotposes.providers.local.look;

import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.local.wish.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who a mascot is, read from its fields: the same in every pose.
 *
 * @param worn accessories, at most one of them a hat
 * @param seed small traits that tell two mascots of one species apart
 * @param proportions what tells its design from others for the same words
 */
public record Look(
    Species species,
    DrawingStyle style,
    Personality personality,
    Palette palette,
    Set<Accessory> worn,
    Seed seed,
    Proportions proportions) {

  /**
   * Reads a mascot's fields. Unknown words are ignored; the same fields always give the same look.
   */
  public static Look of(MascotDescription mascot) {
    Seed seed = seedOf(mascot);
    Words words = Words.of(mascot.prompt() + " . " + mascot.name());
    Species species = Species.of(words, mascot.type(), seed);
    List<Rgb> brand =
        mascot.brandColors().stream().map(Rgb::parse).flatMap(Optional::stream).limit(3).toList();
    Optional<Rgb> named = coatNamed(mascot.prompt(), species);
    Palette palette = Palette.of(species, brand, named, seed);
    DrawingStyle style = DrawingStyle.named(mascot.style());
    Set<Accessory> worn = worn(mascot);
    if (named.isPresent() && !brand.isEmpty() && worn.isEmpty()) {
      worn.add(Accessory.SCARF);
    }
    Personality personality = Personality.named(mascot.personality());
    Proportions proportions = Proportions.of(mascot.design());
    return new Look(species, style, personality, palette, worn, seed, proportions);
  }

  /** What tells several designs for the same words apart in colours and markings. */
  private static Seed seedOf(MascotDescription mascot) {
    return mascot.design() == 1
        ? Seed.of(mascot.name(), mascot.prompt(), mascot.type())
        : Seed.of(mascot.name(), mascot.prompt(), mascot.type(), "design " + mascot.design());
  }

  /** The colour said before the species, as in "orange fox", or after it, as in "renard bleu". */
  private static Optional<Rgb> coatNamed(String prompt, Species species) {
    List<String> tokens = Words.of(prompt).tokens();
    Words words = Words.of(prompt);
    int at = species.terms().stream().mapToInt(words::find).filter(i -> i >= 0).min().orElse(-1);
    if (at < 0) {
      return ColourNames.in(words);
    }
    for (int i : new int[] {at - 1, at + 1, at - 2, at + 2}) {
      Optional<Rgb> colour =
          i < 0 || i >= tokens.size() ? Optional.empty() : ColourNames.in(tokens.get(i));
      if (colour.isPresent()) {
        return colour;
      }
    }
    return Optional.empty();
  }

  private static Set<Accessory> worn(MascotDescription mascot) {
    Set<Accessory> worn = EnumSet.noneOf(Accessory.class);
    for (String one : mascot.accessories()) {
      worn.addAll(Accessory.wanted(Words.of(one)));
    }
    worn.addAll(Accessory.wanted(wornIn(mascot.prompt())));
    worn.removeAll(Accessory.named(Words.of(mascot.negativePrompt())));
    return oneHat(worn);
  }

  /**
   * The part of a description after "with", "wearing" and the like: what it wears, not what it is.
   */
  private static Words wornIn(String prompt) {
    List<String> tokens = Words.of(prompt).tokens();
    List<String> starts =
        List.of("with", "wearing", "wears", "has", "avec", "porte", "portant", "a", "coiffe");
    int from = tokens.size();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      from = starts.contains(tokens.get(i)) && !tokens.get(i).equals("a") ? i : from;
    }
    return Words.of(String.join(" ", tokens.subList(from, tokens.size())));
  }

  private static Set<Accessory> oneHat(Set<Accessory> worn) {
    Set<Accessory> kept = EnumSet.noneOf(Accessory.class);
    boolean hat = false;
    for (Accessory one : worn) {
      if (!one.isHat() || !hat) {
        kept.add(one);
      }
      hat |= one.isHat();
    }
    return kept;
  }

  /**
   * The look for one picture: what the wish asks to wear is added, what its negative prompt names
   * is left out, a wished colour dyes the dress, and every colour keeps clear of the backdrop.
   *
   * @param wish what the mascot shall do, as words
   * @param colour the wished colour; null when none
   * @param negative what must not appear; null when none
   */
  public Look dressedFor(Words wish, String colour, String negative, KeyGuard guard) {
    Set<Accessory> now = EnumSet.noneOf(Accessory.class);
    now.addAll(worn);
    now.addAll(Accessory.wanted(wornIn(String.join(" ", wish.tokens()))));
    Optional<Rgb> dye = ColourNames.in(colour);
    Palette dyed = palette;
    if (dye.isPresent()) {
      dyed =
          new Palette(
              palette.coat(), palette.light(), palette.mark(), dye.get(), dye.get().lighter(0.5));
      if (now.isEmpty()) {
        now.add(Accessory.SCARF);
      }
    }
    now.removeAll(Accessory.named(Words.of(negative)));
    now.removeAll(unwanted(wish));
    return new Look(
        species, style, personality, dyed.guarded(guard), oneHat(now), seed, proportions);
  }

  private static Set<Accessory> unwanted(Words wish) {
    Set<Accessory> unwanted = Accessory.named(wish);
    unwanted.removeIf(one -> one.terms().stream().anyMatch(wish::mention));
    return unwanted;
  }
}
