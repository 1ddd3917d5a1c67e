package org.encours.bad.adapter.in.rest;

import jakarta.ws.rs.POST;
import org.encours.bad.domain.hen.Hen;

public class PublicResource {
  @POST
  public Hen breed(Hen hen) {
    return hen;
  }
}
