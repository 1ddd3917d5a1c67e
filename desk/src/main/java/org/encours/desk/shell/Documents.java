package org.encours.desk.shell;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.encours.desk.client.Ask;
import org.encours.desk.client.Call;

/** Papers of the services, handed on as they come. */
public final class Documents {

  private Documents() {}

  public static Response pdf(Ask ask, Call call) {
    return document(ask, call, "application/pdf", "");
  }

  public static Response zip(Ask ask, Call call, String name) {
    return document(ask, call, "application/zip", "attachment; filename=\"" + name + ".zip\"");
  }

  private static Response document(Ask ask, Call call, String type, String disposition) {
    try {
      HttpResponse<InputStream> answer = ask.document(call, type);
      if (answer.statusCode() != 200) {
        answer.body().close();
        return Response.status(answer.statusCode()).build();
      }
      Response.ResponseBuilder response = Response.ok(answer.body()).type(type);
      if (!disposition.isEmpty()) {
        response.header("Content-Disposition", disposition);
      }
      return response.build();
    } catch (IOException away) {
      return Response.status(503).build();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Response.status(503).build();
    }
  }
}
