package com.mascotposes.mascots;

import com.mascotposes.platform.persistence.StringListConverter;
import com.mascotposes.providers.CharacterWish;
import com.mascotposes.providers.MascotDescription;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** A mascot in its owner's words; see the wire contract for style, type and personality. */
@Embeddable
public class MascotWords {

  private static final String HEX = "#[0-9A-Fa-f]{6}";

  private String name;

  private String prompt;

  private String style;

  private String type;

  private String personality;

  @Column(name = "negative_prompt")
  private String negativePrompt;

  @Convert(converter = StringListConverter.class)
  private List<String> accessories = List.of();

  private String color;

  private String purpose;

  @Column(name = "primary_color")
  private String primaryColor;

  @Column(name = "secondary_color")
  private String secondaryColor;

  @Column(name = "tertiary_color")
  private String tertiaryColor;

  protected MascotWords() {}

  private MascotWords(String name, String prompt, String style) {
    this.name = name;
    this.prompt = prompt;
    this.style = style;
  }

  /** Of a mascot that is known by its picture only. */
  static MascotWords nothingBut(String name) {
    return new MascotWords(name, "", "flat");
  }

  static MascotWords of(MascotRequest request) {
    MascotWords words =
        new MascotWords(request.name().strip(), request.prompt().strip(), request.style());
    words.type = Blank.asNull(request.type());
    words.personality = Blank.asNull(request.personality());
    words.negativePrompt = Blank.asNull(request.negativePrompt());
    words.accessories = request.accessories() == null ? List.of() : request.accessories();
    words.color = Blank.asNull(request.color());
    words.purpose = Blank.asNull(request.appDescription());
    if (request.brandColors() != null) {
      words.primaryColor = BrandColors.whole(request.brandColors().primary());
      words.secondaryColor = BrandColors.whole(request.brandColors().secondary());
      words.tertiaryColor = BrandColors.whole(request.brandColors().tertiary());
    }
    return words;
  }

  /** For another mascot: two cannot share the same object. */
  MascotWords copy() {
    MascotWords words = new MascotWords(name, prompt, style);
    words.type = type;
    words.personality = personality;
    words.negativePrompt = negativePrompt;
    words.accessories = List.copyOf(accessories);
    words.color = color;
    words.purpose = purpose;
    words.primaryColor = primaryColor;
    words.secondaryColor = secondaryColor;
    words.tertiaryColor = tertiaryColor;
    return words;
  }

  static MascotWords of(MascotDescription known) {
    MascotWords words = new MascotWords(known.name(), known.prompt(), known.style());
    words.type = known.type();
    words.personality = known.personality();
    words.negativePrompt = known.negativePrompt();
    words.accessories = known.accessories();
    words.primaryColor = color(known, 0);
    words.secondaryColor = color(known, 1);
    words.tertiaryColor = color(known, 2);
    return words;
  }

  private static String color(MascotDescription words, int index) {
    return index < words.brandColors().size() ? words.brandColors().get(index) : null;
  }

  /** As a provider needs it. A wished colour leads the brand's when it is one, else the words. */
  MascotDescription description(int design) {
    boolean isWord = color != null && !color.matches(HEX);
    return new MascotDescription(
        name,
        isWord ? prompt + ", in " + color : prompt,
        style,
        type,
        personality,
        negativePrompt,
        accessories,
        brandColors(isWord ? null : color),
        design);
  }

  private List<String> brandColors(String first) {
    return Stream.of(first, primaryColor, secondaryColor, tertiaryColor)
        .filter(each -> each != null)
        .distinct()
        .limit(3)
        .toList();
  }

  CharacterWish wish() {
    return new CharacterWish(purpose);
  }

  String name() {
    return name;
  }

  String prompt() {
    return prompt;
  }

  String style() {
    return style;
  }

  String type() {
    return type;
  }

  String personality() {
    return personality;
  }

  String negativePrompt() {
    return negativePrompt;
  }

  List<String> accessories() {
    return accessories;
  }

  BrandColors brandColors() {
    return new BrandColors(primaryColor, secondaryColor, tertiaryColor);
  }
}
