package com.mascotposes.providers.local.look;

import com.mascotposes.providers.local.look.Features.Ears;
import com.mascotposes.providers.local.look.Features.Marking;
import com.mascotposes.providers.local.look.Features.Muzzle;
import com.mascotposes.providers.local.look.Features.Tail;
import com.mascotposes.providers.local.wish.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of mascot the artist can draw, with the words that mean them and their natural colours.
 *
 * <p>Colours in order: coat, light parts (belly, muzzle), markings. {@code -1} as the coat means
 * that no colour is natural and a pleasant one is chosen by the mascot's seed.
 */
public enum Species {
  FOX(
      Kind.ANIMAL,
      "fox, foxes, renard",
      Form.TUFTED,
      new Features(Ears.POINTED, Muzzle.NOSE, Marking.FOX, Tail.BUSHY),
      0xF4873B,
      0xFFF4E4,
      0x7A4733),
  CAT(
      Kind.ANIMAL,
      "cat, kitten, kitty, chat, chaton",
      Form.BROAD,
      new Features(Ears.CAT, Muzzle.NOSE, Marking.WHISKERS, Tail.THIN),
      0xF3B566,
      0xFFF3E0,
      0xD98B3C),
  DOG(
      Kind.ANIMAL,
      "dog, puppy, doggo, hound, chien, chiot",
      Form.LONG,
      new Features(Ears.FLOPPY, Muzzle.SNOUT, Marking.EYE_PATCH, Tail.WAGGING),
      0xE2B07A,
      0xFFF4E6,
      0x94603A),
  BEAR(
      Kind.ANIMAL,
      "bear, teddy, ours, ourson, grizzly",
      Form.CHIBI,
      new Features(Ears.ROUND, Muzzle.SNOUT, Marking.NONE, Tail.PUFF),
      0xB67A50,
      0xF1D6B0,
      0x7E4C30),
  PANDA(
      Kind.ANIMAL,
      "panda",
      Form.CHIBI,
      new Features(Ears.ROUND, Muzzle.SNOUT, Marking.PANDA, Tail.PUFF),
      0xFBF8F3,
      0xFFFFFF,
      0x433B50),
  RABBIT(
      Kind.ANIMAL,
      "rabbit, bunny, bunnies, hare, lapin, lievre",
      Form.CHIBI,
      new Features(Ears.LONG, Muzzle.NOSE, Marking.TEETH, Tail.PUFF),
      0xEADFD6,
      0xFFFFFF,
      0xF6B3BE),
  MOUSE(
      Kind.ANIMAL,
      "mouse, mice, souris",
      Form.CHIBI,
      new Features(Ears.BIG_ROUND, Muzzle.NOSE, Marking.WHISKERS, Tail.THIN),
      0xB8BFCE,
      0xF4F1F4,
      0xF4AFC0),
  LION(
      Kind.ANIMAL,
      "lion, lionne",
      Form.CHIBI,
      new Features(Ears.ROUND, Muzzle.SNOUT, Marking.MANE, Tail.TUFTED),
      0xF7C566,
      0xFFF0CF,
      0xC4692B),
  TIGER(
      Kind.ANIMAL,
      "tiger, tigre",
      Form.BROAD,
      new Features(Ears.ROUND, Muzzle.SNOUT, Marking.STRIPES, Tail.RINGED),
      0xF79A3E,
      0xFFF4E2,
      0x4A3038),
  MONKEY(
      Kind.ANIMAL,
      "monkey, ape, chimp*, gorilla, singe, gorille",
      Form.CHIBI,
      new Features(Ears.SIDE, Muzzle.NOSTRILS, Marking.FACE, Tail.THIN),
      0x9A6544,
      0xF5D3AA,
      0x6F452E),
  RACCOON(
      Kind.ANIMAL,
      "raccoon, racoon, raton",
      Form.TUFTED,
      new Features(Ears.ROUND, Muzzle.NOSE, Marking.MASK, Tail.RINGED),
      0x9CA3B4,
      0xF3F1F3,
      0x454256),
  PIG(
      Kind.ANIMAL,
      "pig, piglet, piggy, cochon, porc*",
      Form.BROAD,
      new Features(Ears.FOLDED, Muzzle.PIG, Marking.NONE, Tail.CURLY),
      0xF9AFC0,
      0xFFD5DD,
      0xE5809A),
  KOALA(
      Kind.ANIMAL,
      "koala",
      Form.BROAD,
      new Features(Ears.FLUFFY, Muzzle.BIG_NOSE, Marking.NONE, Tail.NONE),
      0xA9B1C4,
      0xEEF0F6,
      0xF1B7C6),
  COW(
      Kind.ANIMAL,
      "cow, bull, ox, vache, taureau, boeuf",
      Form.LONG,
      new Features(Ears.COW, Muzzle.COW, Marking.SPOTS, Tail.TUFTED),
      0xFBF7F1,
      0xF9C6C9,
      0x4A4152),
  ELEPHANT(
      Kind.ANIMAL,
      "elephant, mammoth",
      Form.CHIBI,
      new Features(Ears.HUGE, Muzzle.TRUNK, Marking.NONE, Tail.TUFTED),
      0x9FB2CF,
      0xC9D6EA,
      0xF3B4C4),
  OWL(
      Kind.ANIMAL,
      "owl, hibou, chouette",
      Form.BROAD,
      new Features(Ears.TUFTS, Muzzle.BEAK, Marking.OWL, Tail.NONE),
      0x9B7355,
      0xF6E3C8,
      0x6E4B36),
  PENGUIN(
      Kind.ANIMAL,
      "penguin, pingouin, manchot",
      Form.CHIBI,
      new Features(Ears.NONE, Muzzle.BEAK, Marking.FACE, Tail.NONE),
      0x3F5278,
      0xFFFFFF,
      0x2C3A5A),
  CHICK(
      Kind.ANIMAL,
      "chick, chicken, bird, poussin, poule, oiseau, canari, parrot, perroquet",
      Form.CHIBI,
      new Features(Ears.CREST, Muzzle.BEAK, Marking.NONE, Tail.NONE),
      0xFFD651,
      0xFFF2BE,
      0xF5A623),
  DUCK(
      Kind.ANIMAL,
      "duck, duckling, canard, goose, oie",
      Form.CHIBI,
      new Features(Ears.CREST, Muzzle.BILL, Marking.NONE, Tail.PUFF),
      0xFFF6E3,
      0xFFFFFF,
      0xF6C445),
  FROG(
      Kind.ANIMAL,
      "frog, toad, grenouille, crapaud",
      Form.BROAD,
      new Features(Ears.FROG, Muzzle.NOSTRILS, Marking.NONE, Tail.NONE),
      0x74C043,
      0xEAF6BF,
      0x4C9A2F),
  UNICORN(
      Kind.CREATURE,
      "unicorn, licorne, horse, pony, cheval, poney",
      Form.LONG,
      new Features(Ears.UNICORN, Muzzle.NOSTRILS, Marking.NONE, Tail.MANE),
      0xFBF4FF,
      0xFFE3EF,
      0xC08BF0),
  DRAGON(
      Kind.CREATURE,
      "dragon, dinosaur, dino, dinosaure, lizard, lezard, crocodile",
      Form.LONG,
      new Features(Ears.HORNS, Muzzle.NOSTRILS, Marking.NONE, Tail.DRAGON),
      0x57B894,
      0xFBEFB9,
      0xF08A5D),
  MONSTER(
      Kind.CREATURE,
      "monster, yeti, beast, furry, troll, monstre",
      Form.FUZZ,
      new Features(Ears.HORNS, Muzzle.NONE, Marking.TEETH, Tail.NONE),
      -1,
      0xFFF3D6,
      0xF6C85F),
  ALIEN(
      Kind.CREATURE,
      "alien, extraterrestre, martian, martien",
      Form.ALIEN,
      new Features(Ears.FEELERS, Muzzle.NONE, Marking.NONE, Tail.NONE),
      0x8AD06B,
      0xE4F7CF,
      0x5AA845),
  GHOST(
      Kind.CREATURE,
      "ghost, spirit, phantom, fantome, spectre",
      Form.GHOST,
      new Features(Ears.NONE, Muzzle.NONE, Marking.NONE, Tail.NONE),
      0xF4F1FF,
      0xFFFFFF,
      0xB9B1EA),
  SLIME(
      Kind.CREATURE,
      "slime, blob, jelly, gelee",
      Form.SLIME,
      new Features(Ears.NONE, Muzzle.NONE, Marking.NONE, Tail.NONE),
      -1,
      0xFFFFFF,
      0xFFFFFF),
  ROBOT(
      Kind.ROBOT,
      "robot*, bot, android, droid, cyborg, automat*",
      Form.BOX,
      new Features(Ears.ANTENNA, Muzzle.NONE, Marking.SCREEN, Tail.NONE),
      -1,
      0xE9EEF7,
      0x2B3350),
  AVOCADO(Kind.FOOD, "avocado*, avocat", Form.AVOCADO, null, 0x5E8C3A, 0xE9F0A5, 0x8A5A34),
  STRAWBERRY(
      Kind.FOOD,
      "strawberr*, berry, fraise, fruit",
      Form.STRAWBERRY,
      null,
      0xEF4F5F,
      0xFFE39A,
      0x5FB04B),
  APPLE(Kind.FOOD, "apple, pomme, tomato*, tomate", Form.APPLE, null, 0xE9504E, 0xFFC9B8, 0x5FA84A),
  CUPCAKE(
      Kind.FOOD,
      "cupcake, cake, muffin, gateau, dessert, bakery, patisserie",
      Form.CUPCAKE,
      null,
      0xF8A7C4,
      0xFBE3B4,
      0xE0724F),
  TOAST(
      Kind.FOOD,
      "toast, bread, sandwich, boulangerie, pain",
      Form.TOAST,
      null,
      0xC98344,
      0xFBE2B4,
      0xA9642F),
  MUSHROOM(
      Kind.FOOD,
      "mushroom, champignon, toadstool",
      Form.MUSHROOM,
      null,
      0xE5534B,
      0xFFF1DC,
      0xFFF6EC),
  CUP(Kind.OBJECT, "cup, mug, tasse, coffee cup, coffee", Form.CUP, null, -1, 0xFFFFFF, 0x7A4B2E),
  BULB(
      Kind.OBJECT,
      "bulb, lightbulb, lamp, ampoule, lampe, idea",
      Form.BULB,
      null,
      0xFFD95A,
      0xFFF4C4,
      0x9AA4B8),
  BOOK(Kind.OBJECT, "book, livre, notebook, cahier", Form.BOOK, null, -1, 0xFFF8E8, 0xF2C14E),
  ROCKET(
      Kind.OBJECT,
      "rocket, fusee, spaceship, startup",
      Form.ROCKET,
      null,
      0xF2F4FA,
      0xFFFFFF,
      0xEF5B54),
  CACTUS(
      Kind.OBJECT,
      "cactus, cacti, plant, plante, succulent*",
      Form.CACTUS,
      null,
      0x5DAE6B,
      0xA7DC8F,
      0xC9744A),
  STAR(Kind.ABSTRACT, "star, etoile", Form.STAR, null, 0xFFCE45, 0xFFF0B3, 0xF5A623),
  CLOUD(Kind.ABSTRACT, "cloud, nuage", Form.CLOUD, null, 0xEAF3FF, 0xFFFFFF, 0xA9C9F2),
  HEART(Kind.ABSTRACT, "heart, coeur", Form.HEART, null, 0xF25C7A, 0xFFC2CF, 0xC93A5B),
  DROP(
      Kind.ABSTRACT,
      "drop, droplet, water, goutte, eau",
      Form.DROP,
      null,
      0x56B4F0,
      0xCBEBFF,
      0x2F86CC),
  SUN(Kind.ABSTRACT, "sun, soleil, sunshine", Form.SUN, null, 0xFFC83D, 0xFFEDA6, 0xFF9F3A),
  FLAME(Kind.ABSTRACT, "flame, fire, flamme, feu", Form.FLAME, null, 0xFF7B3A, 0xFFD75E, 0xE84A2F),
  PLANET(
      Kind.ABSTRACT,
      "planet, planete, globe, world, monde, moon, lune",
      Form.PLANET,
      null,
      0x7C83F0,
      0xB9BEFF,
      0xFFC46B);

  /** The groups of the field {@code type}. */
  public enum Kind {
    ANIMAL,
    CREATURE,
    ROBOT,
    FOOD,
    OBJECT,
    ABSTRACT
  }

  private static final Features PLAIN =
      new Features(Ears.NONE, Muzzle.NONE, Marking.NONE, Tail.NONE);

  private final Kind kind;
  private final List<String> terms;
  private final Form form;
  private final Features features;
  private final int coat;
  private final int light;
  private final int mark;

  Species(Kind kind, String terms, Form form, Features features, int coat, int light, int mark) {
    this.kind = kind;
    this.terms = Arrays.stream(terms.split(",")).map(String::strip).toList();
    this.form = form;
    this.features = features;
    this.coat = coat;
    this.light = light;
    this.mark = mark;
  }

  /**
   * The species of a mascot: the first one its words name, else one of its type by its seed.
   *
   * @param type the field {@code type}; null, {@code auto} and unknown words leave the choice free
   */
  static Species of(Words words, String type, Seed seed) {
    List<Species> ofType =
        Arrays.stream(values()).filter(one -> one.kind.name().equalsIgnoreCase(type)).toList();
    List<Species> candidates = ofType.isEmpty() ? List.of(values()) : ofType;
    return firstNamed(words, candidates)
        .or(() -> firstNamed(words, List.of(values())))
        .orElseGet(() -> seed.pick("species", candidates));
  }

  private static Optional<Species> firstNamed(Words words, List<Species> candidates) {
    Species first = null;
    int at = Integer.MAX_VALUE;
    for (Species one : candidates) {
      int found = one.terms.stream().mapToInt(words::find).filter(i -> i >= 0).min().orElse(at);
      if (found < at) {
        at = found;
        first = one;
      }
    }
    return Optional.ofNullable(first);
  }

  public Kind kind() {
    return kind;
  }

  /** The words that mean it, English and French. */
  public List<String> terms() {
    return terms;
  }

  public Form form() {
    return form;
  }

  public Features features() {
    return features == null ? PLAIN : features;
  }

  /** The natural coat; empty where none is natural. */
  Optional<Rgb> coat() {
    return coat < 0 ? Optional.empty() : Optional.of(Rgb.of(coat));
  }

  Rgb light() {
    return Rgb.of(light);
  }

  Rgb mark() {
    return Rgb.of(mark);
  }
}
