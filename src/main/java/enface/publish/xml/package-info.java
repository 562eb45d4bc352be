/// XML as it is written.
///
/// Read [XmlText] first.
package enface.publish.xml;
