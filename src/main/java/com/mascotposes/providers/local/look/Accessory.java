package com.mascotposes.providers.local.look;

import com.mascotposes.providers.local.wish.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A garment or thing that a mascot wears, and the words that mean it. */
public enum Accessory {
  CAP("cap, casquette, baseball cap"),
  TOP_HAT("hat, top hat, chapeau, haut de forme"),
  PARTY_HAT("party hat, chapeau pointu, cone hat"),
  BEANIE("beanie, bonnet, woolly hat"),
  CHEF_HAT("chef hat, chef s hat, toque"),
  CROWN("crown, couronne, tiara"),
  HELMET("helmet, casque de chantier, hard hat"),
  HALO("halo, aureole"),
  GLASSES("glasses, spectacles, lunettes, eyeglasses"),
  SUNGLASSES("sunglasses, shades, lunettes de soleil"),
  MONOCLE("monocle"),
  HEADPHONES("headphone, headset, casque, casque audio, ecouteurs"),
  SCARF("scarf, echarpe, foulard, bandana, neckerchief"),
  BOW("bow, noeud, ribbon, hair bow, ruban"),
  BOW_TIE("bow tie, bowtie, noeud papillon"),
  TIE("tie, necktie, cravate"),
  MEDAL("medal, medaille"),
  BELL("bell, collar, collier, grelot, clochette"),
  BACKPACK("backpack, rucksack, sac a dos"),
  CAPE("cape, cloak"),
  WINGS("wing, ailes, aile"),
  APRON("apron, tablier"),
  FLOWER("flower, fleur, daisy"),
  LEAF("leaf, feuille, sprout"),
  BELT("belt, ceinture"),
  WAND("wand, magic wand, baguette, baguette magique");

  private static final Set<Accessory> ON_TOP =
      EnumSet.of(CAP, TOP_HAT, PARTY_HAT, BEANIE, CHEF_HAT, CROWN, HELMET);

  private final List<String> terms;

  Accessory(String terms) {
    this.terms = Arrays.stream(terms.split(",")).map(String::strip).toList();
  }

  /** What it is called, English and French. */
  public List<String> terms() {
    return terms;
  }

  /** Whether it covers the top of the head. */
  public boolean isHat() {
    return ON_TOP.contains(this);
  }

  /** Everything that words ask to wear; a longer term beats a shorter one in it. */
  static Set<Accessory> wanted(Words words) {
    Set<Accessory> wanted = EnumSet.noneOf(Accessory.class);
    for (Accessory one : values()) {
      if (one.terms.stream().anyMatch(words::mention)) {
        wanted.add(one);
      }
    }
    unless(wanted, BOW_TIE, BOW, TIE);
    unless(wanted, SUNGLASSES, GLASSES);
    unless(wanted, HELMET, HEADPHONES, TOP_HAT);
    unless(wanted, PARTY_HAT, TOP_HAT);
    unless(wanted, CHEF_HAT, TOP_HAT);
    unless(wanted, BEANIE, TOP_HAT);
    return wanted;
  }

  private static void unless(Set<Accessory> wanted, Accessory longer, Accessory... shorter) {
    if (wanted.contains(longer)) {
      List.of(shorter).forEach(wanted::remove);
    }
  }

  /** Everything that words speak of at all; "hat" and "chapeau" mean every hat here. */
  static Set<Accessory> named(Words words) {
    Set<Accessory> named = EnumSet.noneOf(Accessory.class);
    for (Accessory one : values()) {
      if (one.terms.stream().anyMatch(words::speakOf)) {
        named.add(one);
      }
    }
    if (words.speakOf("hat") || words.speakOf("chapeau")) {
      named.addAll(ON_TOP);
    }
    if (named.contains(GLASSES)) {
      named.add(SUNGLASSES);
    }
    return named;
  }
}
