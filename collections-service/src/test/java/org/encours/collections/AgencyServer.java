package org.encours.collections;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An agency's own server: refuses the first calls, then takes them. */
final class AgencyServer implements AutoCloseable {

  /** A call that was taken. */
  record Call(String id, String timestamp, String signatures, String body) {

    /** Checked as an agency would, from the specification alone. */
    boolean signedBy(String secret) {
      try {
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = id + "." + timestamp + "." + body;
        String expected =
            "v1,"
                + Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        return Arrays.asList(signatures.split(" ")).contains(expected);
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  volatile int failing;

  private final HttpServer server;
  private final List<Call> taken = new CopyOnWriteArrayList<>();
  private volatile int refused;

  AgencyServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/encours";
  }

  List<Call> taken() {
    return taken;
  }

  int refused() {
    return refused;
  }

  private synchronized void answer(HttpExchange call) throws IOException {
    String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var headers = call.getRequestHeaders();
    boolean fails = refused < failing;
    if (fails) {
      refused++;
    } else {
      taken.add(
          new Call(
              headers.getFirst("webhook-id"),
              headers.getFirst("webhook-timestamp"),
              headers.getFirst("webhook-signature"),
              body));
    }
    call.sendResponseHeaders(fails ? 500 : 204, -1);
    call.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
