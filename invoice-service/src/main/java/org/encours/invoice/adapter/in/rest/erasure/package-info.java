/** Erasure of a person, asked for here and followed by every service. */
package org.encours.invoice.adapter.in.rest.erasure;
