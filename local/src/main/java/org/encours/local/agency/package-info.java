/** The other side of the agency contract: an agency that behaves, and a test of any client. */
package org.encours.local.agency;
