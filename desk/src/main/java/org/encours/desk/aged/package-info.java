/** What is open, by how long it is late, on any day. */
package org.encours.desk.aged;
