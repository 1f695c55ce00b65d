package com.mascotposes.platform.settings;

import com.mascotposes.platform.rest.AdminOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this node is set to, for administrators. */
@Path("/admin/settings")
@RequestScoped
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class SettingsResource {

  @Inject SettingViews settings;

  /**
   * @param data in the order in which they are documented
   */
  public record SettingList(List<SettingView> data) {}

  @GET
  @Operation(summary = "Every setting with its value and where that comes from; no secrets")
  public SettingList list() {
    return new SettingList(settings.all());
  }
}
