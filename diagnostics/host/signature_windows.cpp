// SPDX-License-Identifier: MIT
#include "diagnostics/host/signature_windows.h"

#include "diagnostics/host/protected_place_windows.h"
#include "diagnostics/host/session_windows.h"
#include "diagnostics/host/system_text_windows.h"
#include "diagnostics/model/plain_text.h"

#include <wincrypt.h>
#include <array>
#include <mscat.h>
#include <softpub.h>
#include <vector>
#include <wintrust.h>

namespace ecs::windows {

namespace {

// "no MD2 and no MD4", missing in the headers of Debian 12's mingw-w64
constexpr DWORD disableMd2Md4 = 0x00002000;

// Taken at run time: wintrust.dll from anywhere but System32 could call every file trusted.
struct Wintrust
{
    decltype(&::WinVerifyTrust) verify = nullptr;
    decltype(&::WTHelperProvDataFromStateData) providerData = nullptr;
    decltype(&::WTHelperGetProvSignerFromChain) signerOf = nullptr;
    decltype(&::CryptCATAdminAcquireContext2) acquireCatalogues = nullptr;
    decltype(&::CryptCATAdminReleaseContext) releaseCatalogues = nullptr;
    decltype(&::CryptCATAdminCalcHashFromFileHandle2) hashOf = nullptr;
    decltype(&::CryptCATAdminEnumCatalogFromHash) findCatalogue = nullptr;
    decltype(&::CryptCATCatalogInfoFromContext) catalogueInfo = nullptr;
    decltype(&::CryptCATAdminReleaseCatalogContext) releaseCatalogue = nullptr;

    bool canVerify() const { return verify && providerData && signerOf; }
    bool canLookUp() const
    {
        return acquireCatalogues && releaseCatalogues && hashOf && findCatalogue && catalogueInfo &&
               releaseCatalogue;
    }
};

Wintrust loadWintrust()
{
    Wintrust out;
    const HMODULE module = systemLibrary(L"wintrust.dll");
    const auto take = [&](auto &function, const char *name) {
        function = functionOf<std::remove_reference_t<decltype(function)>>(module, name);
    };
    take(out.verify, "WinVerifyTrust");
    take(out.providerData, "WTHelperProvDataFromStateData");
    take(out.signerOf, "WTHelperGetProvSignerFromChain");
    take(out.acquireCatalogues, "CryptCATAdminAcquireContext2");
    take(out.releaseCatalogues, "CryptCATAdminReleaseContext");
    take(out.hashOf, "CryptCATAdminCalcHashFromFileHandle2");
    take(out.findCatalogue, "CryptCATAdminEnumCatalogFromHash");
    take(out.catalogueInfo, "CryptCATCatalogInfoFromContext");
    take(out.releaseCatalogue, "CryptCATAdminReleaseCatalogContext");
    return out;
}

QString nameOf(PCCERT_CONTEXT certificate, const char *oid)
{
    std::array<wchar_t, 256> buffer{};
    std::string attribute(oid); // the call wants it writable
    ::CertGetNameStringW(certificate, CERT_NAME_ATTR_TYPE, 0, attribute.data(), buffer.data(),
                         static_cast<DWORD>(buffer.size()));
    return fromWide(buffer.data(), 256);
}

bool endsInMicrosoftRoot(PCCERT_CHAIN_CONTEXT chain)
{
    // The product roots first, then the ones for applications.
    for (const DWORD flags :
         {DWORD{0}, DWORD{MICROSOFT_ROOT_CERT_CHAIN_POLICY_CHECK_APPLICATION_ROOT_FLAG}}) {
        CERT_CHAIN_POLICY_PARA parameters{};
        parameters.cbSize = sizeof parameters;
        parameters.dwFlags = flags;
        CERT_CHAIN_POLICY_STATUS status{};
        status.cbSize = sizeof status;
        if (::CertVerifyCertificateChainPolicy(CERT_CHAIN_POLICY_MICROSOFT_ROOT, chain, &parameters,
                                               &status) &&
            status.dwError == ERROR_SUCCESS)
            return true;
    }
    return false;
}

SignatureReading judgeSigner(const Wintrust &wintrust, HANDLE state)
{
    CRYPT_PROVIDER_DATA *data = wintrust.providerData(state);
    CRYPT_PROVIDER_SGNR *signer = data ? wintrust.signerOf(data, 0, FALSE, 0) : nullptr;
    if (!signer || !signer->pChainContext || signer->csCertChain == 0 ||
        !signer->pasCertChain[0].pCert)
        return {BinaryTrust::CouldNotCheck, QStringLiteral("the signer cannot be read")};
    PCCERT_CONTEXT certificate = signer->pasCertChain[0].pCert;
    const QString organisation = nameOf(certificate, szOID_ORGANIZATION_NAME);
    const QString name = nameOf(certificate, szOID_COMMON_NAME);
    const QString shown = organisation.isEmpty() || organisation == name
                              ? name
                              : QStringLiteral("%1 (%2)").arg(name, organisation);
    // The name alone proves nothing: anybody's own root may issue it.
    if (organisation == QLatin1String("Microsoft Corporation") &&
        endsInMicrosoftRoot(signer->pChainContext))
        return {BinaryTrust::Trusted, shown};
    return {BinaryTrust::Untrusted,
            QStringLiteral("signed by %1, which is not Microsoft").arg(shown)};
}

bool isNoSignature(LONG status)
{
    return status == TRUST_E_NOSIGNATURE || status == TRUST_E_SUBJECT_FORM_UNKNOWN ||
           status == TRUST_E_PROVIDER_UNKNOWN;
}

BinaryTrust trustOfError(LONG status)
{
    switch (status) {
    case TRUST_E_NOSIGNATURE:
    case TRUST_E_BAD_DIGEST:
    case TRUST_E_EXPLICIT_DISTRUST:
    case TRUST_E_SUBJECT_NOT_TRUSTED:
    case TRUST_E_CERT_SIGNATURE:
    case CERT_E_UNTRUSTEDROOT:
    case CERT_E_REVOKED:
        return BinaryTrust::Untrusted;
    default:
        return BinaryTrust::CouldNotCheck;
    }
}

SignatureReading verify(const Wintrust &wintrust, WINTRUST_DATA data, LONG *status)
{
    data.cbStruct = sizeof data;
    data.dwUIChoice = WTD_UI_NONE;
    data.fdwRevocationChecks = WTD_REVOKE_NONE;
    data.dwStateAction = WTD_STATEACTION_VERIFY;
    data.dwProvFlags = WTD_CACHE_ONLY_URL_RETRIEVAL | WTD_REVOCATION_CHECK_NONE | disableMd2Md4;
    GUID action = WINTRUST_ACTION_GENERIC_VERIFY_V2;
    // INVALID_HANDLE_VALUE: never a window
    auto *const noWindow = static_cast<HWND>(INVALID_HANDLE_VALUE);
    *status = wintrust.verify(noWindow, &action, &data);
    SignatureReading reading =
        *status == ERROR_SUCCESS
            ? judgeSigner(wintrust, data.hWVTStateData)
            : SignatureReading{trustOfError(*status), errorText(static_cast<quint32>(*status))};
    data.dwStateAction = WTD_STATEACTION_CLOSE;
    wintrust.verify(noWindow, &action, &data);
    return reading;
}

// Looks for the file's hash in the system's catalogues, where many of Windows' own files are
// signed.
class Catalogue
{
public:
    Catalogue(const Wintrust &wintrust, HANDLE file)
        : m_wintrust(wintrust)
    {
        GUID driverActionVerify = DRIVER_ACTION_VERIFY;
        if (!wintrust.canLookUp() ||
            !wintrust.acquireCatalogues(&m_administrator, &driverActionVerify, L"SHA256", nullptr,
                                        0))
            return;
        DWORD size = 0;
        wintrust.hashOf(m_administrator, file, &size, nullptr, 0);
        m_hash.resize(size);
        if (size == 0 || size > 64 ||
            !wintrust.hashOf(m_administrator, file, &size, m_hash.data(), 0))
            return;
        m_catalogue = wintrust.findCatalogue(m_administrator, m_hash.data(), size, 0, nullptr);
        m_info.cbStruct = sizeof m_info;
        m_found = m_catalogue && wintrust.catalogueInfo(m_catalogue, &m_info, 0);
        for (const BYTE byte : m_hash)
            m_memberTag += QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper();
    }
    ~Catalogue()
    {
        if (m_catalogue)
            m_wintrust.releaseCatalogue(m_administrator, m_catalogue, 0);
        if (m_administrator)
            m_wintrust.releaseCatalogues(m_administrator, 0);
    }
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    bool found() const { return m_found; }

    WINTRUST_CATALOG_INFO member(const QString &path, HANDLE file)
    {
        WINTRUST_CATALOG_INFO info{};
        info.cbStruct = sizeof info;
        info.pcwszCatalogFilePath = m_info.wszCatalogFile;
        info.pcwszMemberTag = wide(m_memberTag);
        info.pcwszMemberFilePath = wide(path);
        info.hMemberFile = file;
        info.pbCalculatedFileHash = m_hash.data();
        info.cbCalculatedFileHash = static_cast<DWORD>(m_hash.size());
        info.hCatAdmin = m_administrator;
        return info;
    }

private:
    const Wintrust &m_wintrust;
    HCATADMIN m_administrator = nullptr;
    HCATINFO m_catalogue = nullptr;
    CATALOG_INFO m_info{};
    std::vector<BYTE> m_hash;
    QString m_memberTag;
    bool m_found = false;
};

} // namespace

namespace {

SignatureReading readSignatureAnywhere(const QString &path)
{
    const Wintrust wintrust = loadWintrust();
    if (!wintrust.canVerify())
        return {BinaryTrust::CouldNotCheck, QStringLiteral("wintrust.dll cannot be used")};
    // Nobody can change the file while it is looked at.
    const Handle file(::CreateFileW(wide(path), GENERIC_READ, FILE_SHARE_READ, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file)
        return {BinaryTrust::CouldNotCheck, errorText(::GetLastError())};

    WINTRUST_FILE_INFO fileInfo{};
    fileInfo.cbStruct = sizeof fileInfo;
    fileInfo.pcwszFilePath = wide(path);
    fileInfo.hFile = file.get();
    WINTRUST_DATA data{};
    data.dwUnionChoice = WTD_CHOICE_FILE;
    data.pFile = &fileInfo;
    LONG status = ERROR_SUCCESS;
    SignatureReading reading = verify(wintrust, data, &status);
    if (!isNoSignature(status))
        return reading;

    Catalogue catalogue(wintrust, file.get());
    if (!catalogue.found())
        return {BinaryTrust::Untrusted, reading.detail};
    WINTRUST_CATALOG_INFO member = catalogue.member(path, file.get());
    data = {};
    data.dwUnionChoice = WTD_CHOICE_CATALOG;
    data.pCatalog = &member;
    return verify(wintrust, data, &status);
}

} // namespace

SignatureReading readSignature(const QString &path)
{
    SignatureReading reading = readSignatureAnywhere(path);
    if (reading.trust == BinaryTrust::Trusted && isElevated(processToken().get()))
        if (const QString part = foreignPart(path); !part.isEmpty())
            return {BinaryTrust::CouldNotCheck,
                    QStringLiteral(
                        "it is signed, but others than Windows and administrators could have "
                        "put %1 where it is")
                        .arg(plainLine(part))};
    return reading;
}

} // namespace ecs::windows
