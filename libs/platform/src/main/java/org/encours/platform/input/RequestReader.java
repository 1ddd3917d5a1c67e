package org.encours.platform.input;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import org.encours.platform.problems.InvalidInput;

/** Reads each JSON body by {@link RequestJson}, and says plainly when there is none. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class RequestReader implements MessageBodyReader<Object> {

  private static final Set<Class<?>> RAW = Set.of(byte[].class, String.class, InputStream.class);

  private final Instance<RequestJson> json;

  RequestReader(Instance<RequestJson> json) {
    this.json = json;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return !RAW.contains(type);
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readAllBytes();
    if (new String(bytes, 0, Math.min(bytes.length, 1_000)).isBlank()) {
      if (Arrays.stream(annotations).anyMatch(OptionalBody.class::isInstance)) {
        return null;
      }
      throw new InvalidInput("", "a JSON body is required");
    }
    return json.get().read(bytes, generic);
  }
}
