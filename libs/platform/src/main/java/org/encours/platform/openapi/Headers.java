package org.encours.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that requests and answers of the house carry. */
final class Headers {

  private static final String KEY = "IdempotencyKey";

  /** In one order, so that the same code always gives the same document. */
  private static final Map<String, String> ANSWERED =
      new TreeMap<>(
          Map.of(
              "X-Request-Id", "Names this request in logs and problems; yours, when you sent one",
              "Location", "Where to find what came into being",
              "Link", "rel=\"next\" leads to the following page, where there is one",
              "ETag", "The version of what is shown, for If-Match",
              "Idempotent-Replay", "true when the answer is that of an earlier, equal request",
              "Retry-After", "Seconds after which to come again"));

  private Headers() {}

  static void describeIn(Components components) {
    ANSWERED.forEach(
        (name, meaning) ->
            components.addHeader(
                name, OASFactory.createHeader().description(meaning).schema(text())));
    components.addParameter(
        KEY,
        OASFactory.createParameter()
            .name("Idempotency-Key")
            .in(Parameter.In.HEADER)
            .description(
                "Makes the request safe to repeat: the same request under the same key gets the"
                    + " same answer and has one effect. 1 to 200 characters of your choice.")
            .schema(text().minLength(1).maxLength(200)));
  }

  /** A resource that reads the key itself has declared it; tools refuse to see it twice. */
  private static boolean asksForKey(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(it -> "Idempotency-Key".equals(it.getName()));
  }

  static void addTo(HttpMethod method, Operation operation, PathItem path) {
    boolean post = method == HttpMethod.POST;
    if (post && !asksForKey(operation)) {
      operation.addParameter(OASFactory.createParameter().ref(KEY));
    }
    boolean versioned =
        path.getOperations().values().stream().anyMatch(Headers::takesIfMatch)
            && (method == HttpMethod.GET || method == HttpMethod.PUT);
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              add(response, "X-Request-Id", response.getRef() == null);
              add(response, "Location", status.equals("201") || status.equals("202"));
              add(response, "Idempotent-Replay", post && status.startsWith("2"));
              add(response, "ETag", versioned && status.startsWith("2"));
              add(response, "Link", method == HttpMethod.GET && isPage(response));
              add(response, "Retry-After", status.equals("503"));
            });
  }

  private static boolean takesIfMatch(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> "If-Match".equals(parameter.getName()));
  }

  private static boolean isPage(APIResponse response) {
    if (response.getContent() == null) {
      return false;
    }
    var json = response.getContent().getMediaType("application/json");
    return json != null
        && json.getSchema() != null
        && json.getSchema().getRef() != null
        && json.getSchema().getRef().contains("/Page");
  }

  private static void add(APIResponse response, String header, boolean applies) {
    if (applies && (response.getHeaders() == null || !response.getHeaders().containsKey(header))) {
      response.addHeader(header, OASFactory.createHeader().ref(header));
    }
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
