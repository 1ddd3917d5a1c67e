/** What the credit committee decides, on record. */
package org.encours.desk.committee;
