package org.encours.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Gives each operation the request that a person may send as it stands: the file {@code
 * openapi-examples/<operationId>.json} of its service.
 */
final class RequestExamples {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RequestExamples() {}

  static void addTo(Operation operation) {
    MediaType body = jsonBody(operation);
    if (body == null || operation.getOperationId() == null) {
      return;
    }
    String file = "openapi-examples/" + operation.getOperationId() + ".json";
    try (var example = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      if (example != null) {
        body.setExample(JSON.readValue(example, Map.class));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("no JSON in " + file, unreadable);
    }
  }

  private static MediaType jsonBody(Operation operation) {
    return operation.getRequestBody() == null || operation.getRequestBody().getContent() == null
        ? null
        : operation.getRequestBody().getContent().getMediaType("application/json");
  }
}
