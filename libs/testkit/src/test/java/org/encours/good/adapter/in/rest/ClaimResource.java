package org.encours.good.adapter.in.rest;

import org.encours.good.application.KeepClaim;
import org.encours.good.application.view.ClaimList;

record ClaimResource(KeepClaim keep, ClaimList list) {}
