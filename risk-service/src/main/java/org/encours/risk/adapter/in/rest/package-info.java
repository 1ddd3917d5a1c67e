/** Ratings, limits and credit checks over HTTP. */
package org.encours.risk.adapter.in.rest;
