package org.encours.platform.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Finds the schemas that requests are made of. */
final class RequestSchemas {

  private final Map<String, Schema> schemas;
  private final Set<String> names = new HashSet<>();

  private RequestSchemas(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  static Set<String> of(OpenAPI api) {
    var schemas = api.getComponents().getSchemas();
    RequestSchemas found = new RequestSchemas(schemas == null ? Map.of() : schemas);
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(found::collect);
    return found.names;
  }

  private void collect(Operation operation) {
    if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
      operation
          .getRequestBody()
          .getContent()
          .getMediaTypes()
          .values()
          .forEach(body -> collect(body.getSchema()));
    }
  }

  private void collect(Schema schema) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
      if (names.add(name)) {
        collect(schemas.get(name));
      }
    }
    collect(schema.getItems());
    collect(schema.getAdditionalPropertiesSchema());
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(this::collect);
    }
  }
}
