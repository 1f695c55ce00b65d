package com.mascotposes.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.testkit.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingViewsTest {

  private static final String CANARY = "kh3-canary-x7";

  private final Map<String, String> values = new HashMap<>();

  @Test
  void secrets_areNeverTold() {
    List<String> secrets =
        List.of(
            "poses.db.password",
            "poses.jms.password",
            "poses.demo.token",
            "poses.admin.password",
            "poses.openid.client.secret",
            "supabase.service.role.key",
            "gemini.api.key");
    secrets.forEach(name -> values.put(name, CANARY + name));

    List<SettingView> views = views();

    assertThat(views)
        .filteredOn(SettingView::secret)
        .extracting(SettingView::name)
        .containsExactlyInAnyOrderElementsOf(secrets);
    assertThat(views)
        .filteredOn(SettingView::secret)
        .allSatisfy(
            view -> {
              assertThat(view.set()).isTrue();
              assertThat(view.value()).isNull();
            });
    assertThat(views.toString()).doesNotContain(CANARY);
  }

  @Test
  void addresses_areToldWithoutWhatOpensThem() {
    values.put(
        "poses.db.url", "jdbc:postgresql://u:" + CANARY + "@db:5432/poses?password=" + CANARY);
    values.put("poses.jms.url", "(tcp://a:61616,tcp://b:61616)?ha=true&password=" + CANARY);
    values.put("gemini.base.url", "https://me:" + CANARY + "@proxy.example/gemini");

    List<SettingView> views = views();

    assertThat(views.toString()).doesNotContain(CANARY);
    assertThat(value(views, "poses.db.url")).isEqualTo("jdbc:postgresql://db:5432/poses");
    assertThat(value(views, "poses.jms.url")).isEqualTo("(tcp://a:61616,tcp://b:61616)");
    assertThat(value(views, "gemini.base.url")).isEqualTo("https://proxy.example/gemini");
  }

  @Test
  void everythingElse_isToldWithItsSource() {
    List<SettingView> views = views();

    assertThat(views)
        .extracting(SettingView::name)
        .startsWith("poses.port")
        .doesNotHaveDuplicates();
    assertThat(value(views, "poses.job.lease")).isEqualTo("PT30S");
    assertThat(value(views, "poses.session.keys")).isEqualTo("P30D");
    assertThat(find(views, "poses.job.lease").source()).isEqualTo("default");
    assertThat(find(views, "supabase.url"))
        .isEqualTo(new SettingView("supabase.url", false, false, null, null));
  }

  private List<SettingView> views() {
    SettingViews settings = new SettingViews();
    settings.config = Settings.overDefaults(values);
    return settings.all();
  }

  private static String value(List<SettingView> views, String name) {
    return find(views, name).value();
  }

  private static SettingView find(List<SettingView> views, String name) {
    return views.stream().filter(view -> view.name().equals(name)).findFirst().orElseThrow();
  }
}
