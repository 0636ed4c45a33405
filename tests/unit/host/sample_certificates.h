// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// Certificates with 2048-bit RSA keys, valid from 2026-11-23 for a hundred years, in DER. Nobody
/// has their keys any more.
namespace ecs::samples {

/// O=Example "Ltd", #1, CN=Test Root; self-signed
inline QByteArray root()
{
    return QByteArray::fromBase64(
        "MIIDMjCCAhqgAwIBAgIUM1NgEGI1/y4OvWdREaAXLSQ8bmcwDQYJKoZIhvcNAQELBQAwMDEaMBgGA1UECgwR"
        "RXhhbXBsZSAiTHRkIiwgIzExEjAQBgNVBAMMCVRlc3QgUm9vdDAgFw0yNjExMjMwMjI0NTRaGA8yMTI2MTAz"
        "MDAyMjQ1NFowMDEaMBgGA1UECgwRRXhhbXBsZSAiTHRkIiwgIzExEjAQBgNVBAMMCVRlc3QgUm9vdDCCASIw"
        "DQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAM7W59WZNJlcyDjZFREDNYGTL/Aw+wE2SmaTRRQYpeHzLqPY"
        "UilO4UFqW20Bl7959TCDzWR0uyHFEACb5YrUboxrPPHglbCt2m3SnES/HLjnpSOK9VcN0g5pD3tOATFgPadY"
        "/wGx3+LmvDqdbht9u12p1n7ek+KKP9OXhvPz9aeo2ow2WPGC4L3HJuUmbMbYEPz7I/xmXo28NvypqhCAadtR"
        "hhhhsUB6UDXFqK2Zzk6DhpqpfHk07LgpI86iew0RR57NqmP/2STvx4Ah6r4/T74xcfatO7XzWCfnygp9ocwc"
        "qRUGbdHzin+1ey7uM/Iq/4V0stFbe0rJZMgMZ5EDOq8CAwEAAaNCMEAwDwYDVR0TAQH/BAUwAwEB/zAOBgNV"
        "HQ8BAf8EBAMCAQYwHQYDVR0OBBYEFDOCK5P6N/um25FZZ5ncGmoP5dmSMA0GCSqGSIb3DQEBCwUAA4IBAQAM"
        "Xd3Aym16wAIEV8k7VGcovSoaAYEcgUGg0POYJlVGZ5bcOsMg/zM1XR/YMM7NKQgEreYInxneTjm5VQ0uB3M9"
        "JvrBl7/Fzpa0CnAKA43YvQYBTddOKiE5wkltzJ1IJ/CO5Ol8D5Lhq0FoyhGAKVr4PyyVTkQNEuURe6KLMzEL"
        "GcQzlOeKZawRHazPOjqtk4irtwOh5M86Wa4bZ63nLXD3xTYjmV10L1mKC5XUJBM4unxi9mtjLqMWPFl3Brlt"
        "OeTsunwIlxq0UyjTuCutXd5QjPxVDeebJLB3Hr0uDGYjscrpzBiFm0soZYhkuQlwaZa7z754Yv0hZr1xjm0Q"
        "pCdh");
}

/// CN=Test Issuing, by root
inline QByteArray middle()
{
    return QByteArray::fromBase64(
        "MIIDLzCCAhegAwIBAgIJALVjYzn6dlX/MA0GCSqGSIb3DQEBCwUAMDAxGjAYBgNVBAoMEUV4YW1wbGUgIkx0"
        "ZCIsICMxMRIwEAYDVQQDDAlUZXN0IFJvb3QwIBcNMjYxMTIzMDIyNDU0WhgPMjEyNjEwMzAwMjI0NTRaMBcx"
        "FTATBgNVBAMMDFRlc3QgSXNzdWluZzCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBALXt6S1MsXlv"
        "SitGStI4MYjN1Tqz3lw3OpG3BpMHxKEV3dqjjufb2tpYO+0bCptHlIlBiWUUsBTSpRUW/WBGa8Ak5tKl47k+"
        "Dv164Q6ScoqCoL3TV+bnkZCm3rKgOB/M97QJaQF/gbzaFRJvJi5FmXADyl6xjYhcYZwCuU8UpdDzh68ESleg"
        "qBIe8RrcfTdmjojPixzQkDTFN2MFCl7GgctzDlnI0i3DlrK4b+QSkxc5/DsnCfpzJ8qdBnDNldUL01u/Inor"
        "pzZQC4/7OKjoKlO+NSgY3ya7B9ZWCSvOm75C3vuJV/QyvlmoGlphkpgOFTX+0RI4uCzcdTnhnrFpHzkCAwEA"
        "AaNjMGEwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAQYwHQYDVR0OBBYEFMqP0tqog8djE/UpjeyX"
        "ke2Bl5ELMB8GA1UdIwQYMBaAFDOCK5P6N/um25FZZ5ncGmoP5dmSMA0GCSqGSIb3DQEBCwUAA4IBAQBg4kGB"
        "YxOpu6XzjTQ9IZnruw5Aauq1GWyPCP6d/Ob56o2yfjdQNeOrQkD1BvuLAd1HTenTS503hiwqlVheTUjIOY8T"
        "TbnsR6vbT67rmU4Tmc5QQGCAbBdM0uwYOYolvpPrsQaFOaUTw8jVOcbP671ZNN/2IR+pW2FVXvO6UcIRLiNm"
        "RP9vRpgibYwzSJ/y5Bss0muh2+FtDR6ix/n/ORNpv5mZ4NvuFhvro6YyzVoEemdXG6Hj5YNKYSSEja1j+WXE"
        "lqhE/NbFdzDrwnqhxhPHGPocuF3uVDTKxbQux9m2dILOvyB3e1ZgnKIbW1FySEi+EErK4JThLJc7BHgW0b18");
}

/// for ecs.example, *.wild.example and 20.1.2.3, by middle
inline QByteArray leaf()
{
    return QByteArray::fromBase64(
        "MIIDRDCCAiygAwIBAgIIPCPc5P19tEYwDQYJKoZIhvcNAQELBQAwFzEVMBMGA1UEAwwMVGVzdCBJc3N1aW5n"
        "MCAXDTI2MTEyMzAyMjQ1NVoYDzIxMjYxMDMwMDIyNDU1WjAXMRUwEwYDVQQDDAxsZWFmLmV4YW1wbGUwggEi"
        "MA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDCjcVKgDFPHHbXWvjTnMday55KsLbgR5RIoNdMl3bedli+"
        "88/SaMpmgq4gLD/x46L1ymO5U554Hrrp4M8gleiGEQubeirzSI+aoB8rAr5KFtD4DpXAm+yy5Qm4CVL3KLeN"
        "DzBIh8biojRzswWGZpTxVZAg32JZiWTWlTKC+yv+G2Lu0l/ZhdCrCMXCSAUT+cHCp16fZ3vnPtdZtJx6MGj1"
        "ugLrVr8MkyP0Bek+irZCKgmdu2SjBeZSeQZQadEqhEu5UbNEhRA9ag6rj5HAhyeo/+mNiBkPhcO5nEP3VU/b"
        "WqC+G2fDeQ/SxbfnWs1U7gfdi1ajmqEK46uKaL5UK2RZAgMBAAGjgZEwgY4wCQYDVR0TBAIwADAdBgNVHQ4E"
        "FgQUK7IQwX1jdlsACEAC2lMVMovPCWQwHwYDVR0jBBgwFoAUyo/S2qiDx2MT9SmN7JeR7YGXkQswEwYDVR0l"
        "BAwwCgYIKwYBBQUHAwEwLAYDVR0RBCUwI4ILZWNzLmV4YW1wbGWCDioud2lsZC5leGFtcGxlhwQUAQIDMA0G"
        "CSqGSIb3DQEBCwUAA4IBAQA7MVYBwsDgLd4+iP5WBzY9nJVkfhwzO+7OnMpEAo3ubnPAmx2dsImHNrx5qPW/"
        "CC5zKsU7mlFSZHarYZq9iUgKLnqGdXnCCM81ZKHfqkYQVq0Nnwt+PFQx2r4krQgxFsh7mhFPshPLUFxLpSnm"
        "8k2Ujhxw1GrE5Rf8+rVEsbGoedIJViNsPbMhTq2Fbqnr5tQvrNI55rQVCBKbvIP3I6pL5gJxPuACVrKACJ6W"
        "ecbFmpNnL29JqZ0AuxfaydbMGyz8rG2ZputuLSAGmIxRQ8ZlVEjpHaEDVfJwTKdqrGC0tySYS6NP+T7qc6I3"
        "79MCrn5oTeMmCIAkSgRKFHcdIrEm");
}

/// for clients, named ecs.example, by middle
inline QByteArray client()
{
    return QByteArray::fromBase64(
        "MIIDLzCCAhegAwIBAgIJAJsHkQkcBtBuMA0GCSqGSIb3DQEBCwUAMBcxFTATBgNVBAMMDFRlc3QgSXNzdWlu"
        "ZzAgFw0yNjExMjMwMjI0NTVaGA8yMTI2MTAzMDAyMjQ1NVowGTEXMBUGA1UEAwwOY2xpZW50LmV4YW1wbGUw"
        "ggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDER1fRJelHEorD/hVOttEAxRxPoV0E71AskqjDOZz3"
        "0b8mU/Qc6mPcm55lUuMnCDrn934eoZnJXNra1LcSHN+adXlCuB5iqHxfs1ouwEHsH8r7lfLuRREkqj7kJmRP"
        "xX2ZTBkPc0H8pzthdjawNNeu2B5A8epE8zc3lBCm62H6K/ssRqe6bP7rtrPHsUcGxRbKOdLwsRisLSw8HrK5"
        "bXQdPalTPG+mkegiiAz9qFi5vjOi3V9n3D0i4IKePEeeZIXV/ZbSTVjqRLGlHBwfUzkPISvqHVm53+kZWj/j"
        "SKwNwKgKr1fVFC+Cgroyft0TRXm5jdTh4zbIh7s3/H/Juw+bAgMBAAGjejB4MAkGA1UdEwQCMAAwEwYDVR0l"
        "BAwwCgYIKwYBBQUHAwIwFgYDVR0RBA8wDYILZWNzLmV4YW1wbGUwHQYDVR0OBBYEFKlcFibVZwz8983vcU5Z"
        "yyKSVkxoMB8GA1UdIwQYMBaAFMqP0tqog8djE/UpjeyXke2Bl5ELMA0GCSqGSIb3DQEBCwUAA4IBAQA/MS5C"
        "5Azj20h/PXLJApHEug8acfvXzTjGVbHNe0CFI0b6axx53yHR5R+fbelXN1HjSUeUc5RI9fv2FjqnpdXb/gjU"
        "AAjMg9S63xCVM1xmUgVm69utNQ0Qa5WEDDmpI/QyJMjOWo6pxdGPeTHuocgkMnxJ8c3B1V0wTBJxfg7I1m0Y"
        "HLpAriDg51+17+Jvfw0TXCHNwZhAXAzKwiq9KCxlCHEdYk1pg1r9eHLOiw/FlvcLexE3LxBZQvYXI5IeX00Y"
        "FrmIx8TJnZeqrisyXi0NPr3vlbNaXY/jD+l4gw/N28CkfxEcH/UFabjMRwMoCCGIMNov9u+4J8LrOH89bnJ2");
}

/// for ecs.example, by leaf, which may not issue
inline QByteArray child()
{
    return QByteArray::fromBase64(
        "MIIDLTCCAhWgAwIBAgIIYDFhwDwtTLQwDQYJKoZIhvcNAQELBQAwFzEVMBMGA1UEAwwMbGVhZi5leGFtcGxl"
        "MCAXDTI2MTEyMzAyMjQ1NVoYDzIxMjYxMDMwMDIyNDU1WjAYMRYwFAYDVQQDDA1jaGlsZC5leGFtcGxlMIIB"
        "IjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAl5cAQTF8logaKoTbfa22ZM70r2OZBz3toNLQCJt9wS8M"
        "wJsKLmKXEjaB5AChyLAS4/dDjrcWEqgaLju/zSml4calXT209nwxnPP1DbYp2P4OgvR1xXkbdOeio4UtLuB/"
        "dIDaw5BZpSvj2o9FEtP5FhYcKB5pHtB4/pSOQ+6siG+JNP/7ThsOcOMKP6wRW5saEDhGYlcG0TiateXXlpBv"
        "8iiKuZEGUf7mvr8RTpAqAS/emJ1L013k7mycG31e4bLmu93AMtF0SoqsBRSPXapgXhif4icJW2ZcPeV7tGou"
        "GhEz++HuiAab2X61+vzbQ91IL77dg/LyhA/roMo9EcLdUQIDAQABo3oweDAJBgNVHRMEAjAAMB0GA1UdDgQW"
        "BBSamFUveTbrXXCtn7yaafed0GBxbDAfBgNVHSMEGDAWgBQrshDBfWN2WwAIQALaUxUyi88JZDATBgNVHSUE"
        "DDAKBggrBgEFBQcDATAWBgNVHREEDzANggtlY3MuZXhhbXBsZTANBgkqhkiG9w0BAQsFAAOCAQEAQXOyyRBf"
        "4dhfT7LIgvKtdtaXpU1bV3Z/LZ9VAcNjUHiuoYfA6vN3fhaxwHWxFX2d8Xvx2UyltO2IAiA2Swp4lkMaHn0E"
        "MFcGcQ4eMPeF3P0ZRlaotnQaiAjafREAwCGPAzSgSKWlySClIZA6CV3gt9wcw5r3Lor29/T0XI7yScWXOHSc"
        "K53ISkyrK8KWp7ZAuuN3bwuMPWMEX3HxYUgyQ7e6Hs3l9dHAaGIE//HJn3BnarzUxTbddEbsClMigitCIXo5"
        "UeEy2jZeymtVCCSJ7g9Ln4ChDM8l/Fr3n5mnxBGIOXgePV6Rv6CwsbkG1fdv6jOj2F+5JcmX7/7m8BbWFQ==");
}

/// for ecs.example; self-signed
inline QByteArray lonely()
{
    return QByteArray::fromBase64(
        "MIIDBjCCAe6gAwIBAgIUGJQSBVHHO7kB5zZrCjjfSbLmY3kwDQYJKoZIhvcNAQELBQAwGTEXMBUGA1UEAwwO"
        "bG9uZWx5LmV4YW1wbGUwIBcNMjYxMTIzMDIyNDU1WhgPMjEyNjEwMzAwMjI0NTVaMBkxFzAVBgNVBAMMDmxv"
        "bmVseS5leGFtcGxlMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzDlQmqQCpi2/SPF1APUyJjYG"
        "6bNWxtCw3mO4XqllRJsU68wK/a26hMaBEqvjm/sAuQ91SGKlgI0r8ojkV0x2nsYsOARjkJuTZ8Kr8nk1tFt+"
        "DN97WFyBNwhoiZc8upR/bFopVU6rjmoS7T6zliFmB6KgFKUZx6jo9SddFPQ4h3PIyT6ytp2jXcY9KE/kOlNW"
        "CKK/4bDo+pOtpck3JRhGaN/8sQXrr06ShZmk/BiXJiosjfBiRAC0ST6trlXmPHUGCTVM+dvHF1TGPeNtoSkz"
        "szfU1XqWqwx00ufACB5e8fB8Vrz/sqLjovTt9Yke9ubCpYJ5Sjri6YVZ01D7laJHXQIDAQABo0QwQjAJBgNV"
        "HRMEAjAAMBYGA1UdEQQPMA2CC2Vjcy5leGFtcGxlMB0GA1UdDgQWBBSBL1sSRRdacAlUMANYc+/SmtwJvTAN"
        "BgkqhkiG9w0BAQsFAAOCAQEAd8ofTwitcGduia5O+sfR+1EGSk+CSvIdk4OpKBGd3R7MFbRA3dWVOdgDcpg5"
        "h0v1QIBQNYFN/47CFQhHVyiGpBuiEhikYsIGI6ecy/eaHs9IYka4Lx16oi0PIm5V/R8eHibRFu+j+ZyGpCkg"
        "a9w3mNbp9yjBmQXYFzF6MmeHMFxmIQuI2mfuiMn5bVo/hqQi9XNoda3qbQybv41DsqY3nq2jsLca7eyrDADh"
        "u7a2hW06Np38tLWwghI47vwX4I0zKLrwaf6Zoq+OQWh3w6cHZ+lCVqjU84ja7HMk7Z+WtcRpkiiQPtSTJwJm"
        "FABMw4nQVYLe9X8JsUrClrbU9YnqWw==");
}

} // namespace ecs::samples
