package com.mascotposes.poses;

import com.mascotposes.accounts.Caller;
import com.mascotposes.mascots.MascotRepository;
import com.mascotposes.poses.progress.PoseList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All finished pictures of a mascot in one file. */
@Path("/mascots/{mascotId}/poses.zip")
@RequestScoped
@Tag(name = "poses")
public class PoseArchiveResource {

  @Inject Caller caller;

  @Inject MascotRepository mascots;

  @Inject PoseRepository poses;

  @Inject PoseArchive archive;

  @GET
  @Produces("application/zip")
  @Operation(
      summary = "A ZIP file of a mascot's finished poses, newest first, at most " + PoseList.MOST)
  @APIResponse(responseCode = "200", content = @Content(mediaType = "application/zip"))
  @APIResponse(responseCode = "404", description = "No such mascot")
  public Response download(@PathParam("mascotId") UUID mascotId) {
    UUID mascot = mascots.get(caller.accountId(), mascotId).id();
    List<Pose> all = poses.newestOf(mascot, PoseList.MOST);
    StreamingOutput zip = out -> archive.write(all, out);
    return Response.ok(zip)
        .header("Content-Disposition", "attachment; filename=\"poses.zip\"")
        .build();
  }
}
